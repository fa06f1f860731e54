// @ts-check

/**
 * What is stated and does not count, for those who mend it. What was scored before
 * has its rows once it is scored again.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('assessment_problems', table => {
    table.comment('What each entity states itself and does not count');
    table.text('entity_ref').notNullable();
    table.integer('position').notNullable();
    table
      .text('type')
      .notNullable()
      .comment('value: unreadable. name: nobody reads such an annotation');
    table.text('problem').notNullable().comment('JSON');
    table.primary(['entity_ref', 'position']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('assessment_problems');
};
