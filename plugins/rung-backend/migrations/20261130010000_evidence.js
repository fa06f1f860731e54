// @ts-check

/**
 * What tools have reported of exercises. It is kept by the uid of the entity too:
 * another one that gets the same name has been through none of them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('evidence', table => {
    table.comment('What exercises of failures have shown, as it was reported');
    table.text('entity_ref').notNullable();
    table.text('uid').notNullable();
    table.text('exercise').notNullable();
    table.timestamp('at').notNullable().comment('When the failure began');
    table.text('recovered_in').comment('As an annotation states it: 12m');
    table.text('data_lost').comment('Likewise');
    table.text('record').comment('The address of the record');
    table.text('source').notNullable().comment('What has run it');
    table.text('subject').notNullable().comment('Of the token that told');
    table.timestamp('reported_at').notNullable();
    table.primary(['entity_ref', 'exercise', 'at']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('evidence');
};
