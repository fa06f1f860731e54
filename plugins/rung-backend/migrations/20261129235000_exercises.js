// @ts-check

/**
 * How long exercises count, and when acceptances have ended, is asked for over the
 * whole catalog. What was written before does not tell: the next scan scores it
 * again.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('exercises', table => {
    table.comment('When failures were exercised, where that is called for');
    table.text('entity_ref').notNullable();
    table.text('finding').notNullable().comment('There once it is too old');
    table
      .integer('exercised_day')
      .notNullable()
      .comment('As days since 1970-01-01');
    table
      .integer('until_day')
      .notNullable()
      .index()
      .comment('The last day on which it is not too old');
    table.primary(['entity_ref', 'finding']);
  });
  await knex('assessments').update({ input_hash: '' });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('exercises');
};
