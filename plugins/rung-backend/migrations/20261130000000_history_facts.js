// @ts-check

/**
 * History tells which facts about what is built moved. Those of what was scored
 * before are known once it is scored again.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('history', table => {
    table
      .text('facts')
      .comment('The facts about what is built that moved, as JSON');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('alter table history drop column facts');
};
